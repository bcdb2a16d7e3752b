import './Unbroken.css';

const LONGEST = 24; // characters: a longer word may break, or it would leave its column

/** Text in which words with a hyphen (Back-end) stay in one piece. */
export function Unbroken({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/([A-Za-z0-9]+(?:-[A-Za-z0-9]+)+)/)
        .map((part, i) =>
          i % 2 === 1 && part.length < LONGEST ? <span class="unbroken">{part}</span> : part,
        )}
    </>
  );
}
