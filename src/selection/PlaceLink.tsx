import type { ComponentProps } from 'react';
import { Link } from 'wouter';

type Props = Omit<ComponentProps<'a'>, 'href' | 'target'> & {
  readonly target?: '_blank' | undefined;
  /** Address below the base. */
  readonly to: string;
  readonly replace?: boolean | undefined;
};

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A link to another page of the app; with `target="_blank"` a plain one, since the router knows no other window. */
export function PlaceLink({ to, replace = false, target, ...rest }: Props) {
  if (target === '_blank') {
    return (
      <a href={base + to} {...rest} target="_blank" rel="noopener noreferrer">
        {rest.children}
      </a>
    );
  }
  return <Link href={to} replace={replace} {...rest} />;
}
