import { useLocale } from '#language/useLocale';
import { Button } from '#ui/Button';
import { Icon } from '#ui/Icon';
import { useTheme } from '#ui/browser/useTheme';

/** Switches between light and dark; says what it switches to. */
export function ThemeButton() {
  const { t } = useLocale();
  const [theme, setTheme] = useTheme();
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <Button
      look="icon"
      aria-label={t(other === 'dark' ? 'app.darkTheme' : 'app.lightTheme')}
      onClick={() => setTheme(other)}
    >
      <Icon name={other} size={20} />
    </Button>
  );
}
