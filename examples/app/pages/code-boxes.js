// Runs in the browser: a box for each digit of a code, and a hidden form field with the whole code.

for (const group of document.querySelectorAll('fieldset.boxes')) {
  const boxes = [...group.querySelectorAll('input:not([type=hidden])')];
  const whole = group.querySelector('input[type=hidden]');

  /** Distributes typed or pasted text over the boxes, starting at one, and focuses the next free box. */
  function spread(text, first) {
    const digits = text.replace(/\D/g, '').slice(0, boxes.length - first);
    for (const [place, digit] of [...digits].entries()) boxes[first + place].value = digit;
    if (digits) boxes[Math.min(first + digits.length, boxes.length - 1)].focus();
    whole.value = boxes.map((box) => box.value).join('');
  }

  for (const [index, box] of boxes.entries()) {
    box.addEventListener('input', () => spread(box.value, index));
    box.addEventListener('focus', () => box.select());
    box.addEventListener('paste', (event) => {
      event.preventDefault();
      spread(event.clipboardData.getData('text'), index);
    });
    box.addEventListener('keydown', ({ key }) => {
      if (key === 'Backspace' && !box.value && index > 0) boxes[index - 1].focus();
    });
  }
}
