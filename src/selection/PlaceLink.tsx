import type { ComponentProps } from 'react';
import { Link } from 'wouter';

type Props = Omit<ComponentProps<'a'>, 'href'> & {
  /** Address below the base. */
  readonly to: string;
  readonly replace?: boolean | undefined;
};

/** A link to another page of the app. */
export function PlaceLink({ to, replace = false, ...rest }: Props) {
  return <Link href={to} replace={replace} {...rest} />;
}
