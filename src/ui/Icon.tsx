import {
  Building2,
  ChartColumn,
  Check,
  CheckCheck,
  ChevronRight,
  CircleDashed,
  Download,
  EqualApproximately,
  Eye,
  Flag,
  House,
  Landmark,
  LayoutGrid,
  Leaf,
  Map,
  Medal,
  Moon,
  RotateCw,
  Scale,
  Search,
  ShieldCheck,
  Sun,
  Table,
  TriangleAlert,
  WifiOff,
  X,
  CalendarDays,
  Database,
  Target,
  type IconNode,
} from 'lucide';
import { IconDrawing } from './icons/IconDrawing';

/** Every icon of the app by what it means. To add one: one import and one line. */
const icons = {
  economy: ChartColumn,
  society: House,
  environment: Leaf,
  security: ShieldCheck,
  culture: Medal,
  party: Flag,
  planning: Map,
  governance: Landmark,
  all: LayoutGrid,
  exceeded: CheckCheck,
  met: Check,
  done: Check,
  near: EqualApproximately,
  missed: X,
  tracked: Eye,
  nodata: CircleDashed,
  open: CircleDashed,
  search: Search,
  download: Download,
  table: Table,
  chart: ChartColumn,
  conflict: Scale,
  dark: Moon,
  light: Sun,
  close: X,
  retry: RotateCw,
  offline: WifiOff,
  warning: TriangleAlert,
  overview: Building2,
  target: Target,
  calendar: CalendarDays,
  data: Database,
  next: ChevronRight,
} satisfies Record<string, IconNode>;

export type IconName = keyof typeof icons;

/** A decorative icon; the words beside it carry the meaning. */
export function Icon({
  name,
  size = 18,
  bold = false,
}: {
  readonly name: IconName;
  readonly size?: number;
  readonly bold?: boolean;
}) {
  return <IconDrawing node={icons[name]} size={size} weight={bold ? 2.75 : 2} />;
}
