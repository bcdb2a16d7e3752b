/** Paths on a 20 px box, drawn with a 1.5 px line and round ends. */
const paths = {
  archive: 'M3 4h14v3.5H3zM4.5 7.5V15a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1V7.5M8 10.5h4',
  arrow: 'M4 10h12M11.5 5.5 16 10l-4.5 4.5',
  back: 'M12 5l-5 5 5 5',
  book: 'M10 5.5C8.5 4.3 6 4 2.5 4v11c3.5 0 6 .3 7.5 1.5M10 5.5C11.5 4.3 14 4 17.5 4v11c-3.5 0-6 .3-7.5 1.5M10 5.5v11',
  check: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM7 10.2l2.2 2.2L13.2 8',
  close: 'M5 5l10 10M15 5 5 15',
  column:
    'M4.5 4h11A1.5 1.5 0 0 1 17 5.5v9a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14.5v-9A1.5 1.5 0 0 1 4.5 4zM12 4v12',
  copy: 'M8.5 7h6A1.5 1.5 0 0 1 16 8.5v6a1.5 1.5 0 0 1-1.5 1.5h-6A1.5 1.5 0 0 1 7 14.5v-6A1.5 1.5 0 0 1 8.5 7zM13 7V5.5A1.5 1.5 0 0 0 11.5 4h-6A1.5 1.5 0 0 0 4 5.5v6A1.5 1.5 0 0 0 5.5 13H7',
  done: 'M4.5 10.5l3.5 3.5 7.5-8',
  down: 'M5 8l5 5 5-5',
  edit: 'M4 16l.8-3.4L13.5 4a1.4 1.4 0 0 1 2 0l.5.5a1.4 1.4 0 0 1 0 2L7.4 15.2z',
  external:
    'M9 4.5H5A1.5 1.5 0 0 0 3.5 6v9A1.5 1.5 0 0 0 5 16.5h9a1.5 1.5 0 0 0 1.5-1.5v-4M12 3.5h4.5V8M16.5 3.5 9 11',
  export: 'M10 4v9M6.5 9.5 10 13l3.5-3.5M4 13v2a1 1 0 0 0 1 1h10a1 1 0 0 0 1-1v-2',
  filter: 'M3 5.5h14M5.5 10h9M8 14.5h4',
  globe:
    'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM3 10h14M10 3c2 1.9 3 4.2 3 7s-1 5.1-3 7c-2-1.9-3-4.2-3-7s1-5.1 3-7z',
  import: 'M10 13V4M6.5 7.5 10 4l3.5 3.5M4 13v2a1 1 0 0 0 1 1h10a1 1 0 0 0 1-1v-2',
  inbox: 'M3 11.5 5 5h10l2 6.5V15a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1zM3 11.5h4l1 2h4l1-2h4',
  keyboard:
    'M4 5.5h12a1.5 1.5 0 0 1 1.5 1.5v6a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 13V7A1.5 1.5 0 0 1 4 5.5zM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M6.5 11.5h7',
  lines: 'M4 5.5h12M4 10h12M4 14.5h8',
  menu: 'M3 7.5h14M3 12.5h14',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  note: 'M4 4.5h12V13H9l-3 2.8V13H4z',
  outline: 'M4 5h12M7 9h9M7 13h9M10 17h6',
  plus: 'M10 4.5v11M4.5 10h11',
  restore: 'M4 9a6 6 0 1 1 1.5 5.5M4 4.5V9h4.5',
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM13.2 13.2 17 17',
  settings:
    'M3 6.5h8M14.5 6.5H17M3 13.5h2.5M9 13.5h8M12.75 4.75a1.75 1.75 0 1 1 0 3.5 1.75 1.75 0 0 1 0-3.5zM7.25 11.75a1.75 1.75 0 1 1 0 3.5 1.75 1.75 0 0 1 0-3.5z',
  star: 'M10 3l2.1 4.5 4.9.6-3.6 3.4.9 4.9L10 14l-4.3 2.4.9-4.9L3 8.1l4.9-.6z',
  tag: 'M3.5 4.5v5l7.5 7.5 5.5-5.5L9 3.5H4.5a1 1 0 0 0-1 1zM7 7h.01',
  trash:
    'M3.5 5.5h13M8 5.5V4h4v1.5M5 5.5l.7 10.1a1 1 0 0 0 1 .9h6.6a1 1 0 0 0 1-.9L15 5.5M8.3 8.5v5M11.7 8.5v5',
  up: 'M5 12l5-5 5 5',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg
      class="icon"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width={name === 'more' ? 2 : 1.5}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
