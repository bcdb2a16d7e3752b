/**
 * A button that does nothing at the moment, perhaps because it was just pressed. With `disabled` it would lose the focus, and
 * whoever is there with the keyboard would start at the top of the page again.
 */
export const whenAble = (isDisabled: boolean, onClick: ((event: MouseEvent) => void) | undefined) =>
  isDisabled
    ? // a form is not sent by it either
      { 'aria-disabled': true, onClick: (event: MouseEvent) => event.preventDefault() }
    : { onClick };
