/** The five highlight colours, in the order of their keys 1 to 5. Each has its own line style beside its tint. */
export const colours = ['yellow', 'green', 'blue', 'pink', 'violet'] as const;

export type Colour = (typeof colours)[number];

/** `text-decoration-style` of each colour: its second name, which survives colour blindness and grey printing. */
export const lineStyles: Record<Colour, string> = {
  yellow: 'solid',
  green: 'dotted',
  blue: 'double',
  pink: 'wavy',
  violet: 'dashed',
};

export const isColour = (value: unknown): value is Colour => colours.includes(value as Colour);
