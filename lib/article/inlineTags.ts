/** Elements that stand in a line. */
export const inline = new Set(
  'SPAN A B I EM STRONG CODE SUP SUB SMALL DEL INS KBD MARK TIME ABBR Q CITE U S FONT VAR SAMP RUBY'.split(
    ' ',
  ),
);
