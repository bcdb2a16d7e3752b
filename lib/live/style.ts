import { colours, lineStyles, type Colour } from '@/lib/model/colour';

// A live page is light or dark as it likes: each tint brings its own ink, so that the words stay readable on both.
export const tints: Record<Colour, { tint: string; line: string }> = {
  yellow: { tint: '#fff0a6', line: '#a17900' },
  green: { tint: '#d2f0cd', line: '#277a35' },
  blue: { tint: '#d6ecfd', line: '#1a69b0' },
  pink: { tint: '#fbd6df', line: '#bd2f61' },
  violet: { tint: '#dacbf3', line: '#5a2fa3' },
};

export const highlightName = (colour: Colour): string => `galpi-${colour}`;

/** Rules for `scripting.insertCSS`: they paint ranges and touch no element of the page. */
export const liveStyle = colours
  .map((colour) => {
    const { tint, line } = tints[colour];
    return (
      `::highlight(${highlightName(colour)}){background-color:${tint};color:#1b1e22;` +
      `text-decoration:underline ${lineStyles[colour]} ${line} 2px}`
    );
  })
  .concat(
    `@media (forced-colors:active){${colours
      .map(
        (c) =>
          `::highlight(${highlightName(c)}){background-color:Canvas;color:CanvasText;text-decoration-color:CanvasText}`,
      )
      .join('')}}`,
  )
  .join('\n');
