import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<'a'>, 'href'> & {
  /** Address below the base, with its query if it has one. */
  readonly to: string;
  /** Id of the part of that page. */
  readonly at: string;
};

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A plain link to a part of a page: the browser itself finds the part, also before the code of the page has come. */
export function JumpLink({ to, at, children, ...rest }: Props) {
  return (
    <a href={`${base}${to}#${at}`} {...rest}>
      {children}
    </a>
  );
}
