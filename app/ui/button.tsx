import { Link, type LinkProps } from '@remix-run/react';
import type { ButtonHTMLAttributes } from 'react';

type Look = 'primary' | 'secondary' | 'quiet' | 'danger';
type Shared = { look?: Look; small?: boolean };

function classes({ look = 'primary', small }: Shared, more = ''): string {
  return `button button-${look} ${small ? 'button-small' : ''} ${more}`;
}

export function Button({
  look,
  small,
  className,
  type = 'submit',
  ...rest
}: Shared & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type={type} className={classes({ look, small }, className)} {...rest} />;
}

export function ButtonLink({ look, small, className, ...rest }: Shared & LinkProps) {
  return <Link className={classes({ look, small }, className)} {...rest} />;
}
