/**
 * Icons: 16 units square, drawn with one stroke. Each stands beside words or carries a label on its control.
 */
import type { ReactNode } from 'react';

const paths = {
  meridian: 'M8 1.4a6.6 6.6 0 1 0 0 13.2 6.6 6.6 0 0 0 0-13.2M10.600 1.900c-4.600 3.400-4.600 8.800 0 12.200',
  inbox: 'M2 9.500 4.200 3h7.600L14 9.500V13H2zM2 9.500h3.600l.8 1.500h3.200l.8-1.500H14',
  star: 'm8 1.800 1.900 4 4.300.6-3.100 3 .7 4.300L8 11.700l-3.800 2 .7-4.300-3.100-3 4.300-.6z',
  library: 'M3 2.500h2.500v11H3zM5.500 2.500H8v11H5.500zM9.200 3.100l2.400-.6 2.500 10.400-2.400.6z',
  confirm: 'M2.500 8.500 5 11l4.500-6M9 11l1 1 4-6',
  pack: 'M3.500 2h6.500L12.500 4.500V14h-9zM9.800 2v2.800h2.700M5.700 8h4.600M5.700 10.600h4.600',
  source:
    'M3 8.500A4.500 4.500 0 0 1 7.500 13M3 4.500A8.500 8.500 0 0 1 11.500 13M3.700 11.600a.7.7 0 1 0 0 1.400.7.7 0 0 0 0-1.400',
  health: 'M1.500 8.500h3l1.700-5 3 9 1.800-4h3.500',
  search: 'M7 2.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9m3.400 7.900 3.600 3.600',
  moon: 'M13 9.500A5.500 5.500 0 1 1 6.500 3a4.500 4.500 0 0 0 6.500 6.500z',
  settings:
    'M8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4M8 1.800v2.200M8 12v2.200M1.800 8H4M12 8h2.200M3.600 3.600l1.600 1.600M10.800 10.800l1.600 1.600M3.600 12.400l1.600-1.600M10.800 5.200l1.600-1.600',
  up: 'M8 13V3.500M4 7.500l4-4 4 4',
  down: 'M8 3v9.500M4 8.500l4 4 4-4',
  left: 'M13 8H3.500M7.500 4l-4 4 4 4',
  open: 'm4 6 4 4 4-4',
  closed: 'm6 4 4 4-4 4',
  yes: 'm3 8.500 3.300 3.300L13 4.500',
  no: 'm4 4 8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  outside: 'M6.500 3H3v10h10V9.500M9 2.500h4.500V7M13.500 2.500 7.500 8.500',
  text: 'M3.500 2h9v12h-9zM5.500 5h5M5.500 8h5M5.500 11h5',
  teaser: 'M3.500 9.500V2h9v7.500l-1.500 1.500-1.500-1.500-1.500 1.500-1.500-1.500-1.500 1.500zM5.500 5h5',
  changed: 'M8 3 13.500 13h-11z',
  warning: 'M8 2.500 14.500 13.500h-13zM8 6.500v3.500M8 11.800v.1',
  grip: 'M6 4v.1M6 8v.1M6 12v.1M10 4v.1M10 8v.1M10 12v.1',
  menu: 'M2.500 4.500h11M2.500 8h11M2.500 11.500h11',
  image: 'M2.500 3h11v10h-11zM2.500 11l3.500-3.500 2.500 2.500 2-2 3 3M10.500 5.500v.1',
  sync: 'M13 8a5 5 0 0 1-9 3M3 8a5 5 0 0 1 9-3M12 2v3H9M4 14v-3h3',
  drop: 'M8 2v8M4.500 6.500 8 10l3.500-3.500M2.500 13.500h11',
  clock: 'M8 2.200a5.800 5.800 0 1 0 0 11.600A5.800 5.800 0 0 0 8 2.200M8 5v3.200l2 1.600',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, className = '' }: { name: IconName; className?: string }): ReactNode {
  return (
    <svg className={`i ${className}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
