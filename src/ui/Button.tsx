import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type Props = ComponentProps<'button'> & { readonly look?: 'plain' | 'primary' | 'quiet' | 'icon' };

export function Button({ look = 'plain', className, ...rest }: Props) {
  return (
    <button type="button" className={[styles['button'], styles[look], className].filter(Boolean).join(' ')} {...rest} />
  );
}
