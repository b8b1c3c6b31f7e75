import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type Look = 'plain' | 'primary' | 'quiet' | 'icon';
type Props = ComponentProps<'button'> & { readonly look?: Look };

/** The classes of a button, for a part that draws its own. */
export function buttonClass(look: Look): string {
  return [styles['button'], styles[look]].filter(Boolean).join(' ');
}

export function Button({ look = 'plain', className, ...rest }: Props) {
  return <button type="button" className={[buttonClass(look), className].filter(Boolean).join(' ')} {...rest} />;
}
