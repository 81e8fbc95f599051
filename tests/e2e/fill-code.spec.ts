import type { Page } from '@playwright/test';
import { test as base, CodeFieldError, expect, fillCode } from 'playwright-inbox';

const CODE = '481920';

/** `test` with one page for all tests of a worker: opening one takes longer than they do. */
const test = base.extend<object, { workerPage: Page }>({
  workerPage: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ workerPage }, use) => {
    await workerPage.goto('about:blank');
    await use(workerPage);
  },
});

/** Six boxes; a script of the page may do with them what pages do. */
function boxes(script = '', attributes = 'maxlength="1"'): string {
  const inputs = Array.from({ length: 6 }, () => `<input ${attributes}>`).join('');
  return `<form onsubmit="return false"><div role="group" aria-label="Code">${inputs}</div></form>
    <script>const boxes = [...document.querySelectorAll('input')];${script}</script>`;
}

function group(page: Page) {
  return page.getByRole('group', { name: 'Code' });
}

function values(page: Page): Promise<string[]> {
  return page
    .locator('input')
    .evaluateAll((inputs) => inputs.map((input) => (input as unknown as { value: string }).value));
}

test.describe('one box for each sign', () => {
  const pages: Record<string, string> = {
    'that the user has to go through': boxes(),
    'with a script that goes to the next': boxes(`
      boxes.forEach((box, i) => box.oninput = () => boxes[i + 1]?.focus());`),
    'with a script that goes there a little later': boxes(`
      boxes.forEach((box, i) => box.oninput = () => setTimeout(() => boxes[i + 1]?.focus(), 5));`),
    'that keep the last sign typed, without a maxlength': boxes(
      `boxes.forEach((box, i) => box.oninput = () => { box.value = box.value.slice(-1); boxes[i + 1]?.focus(); });`,
      '',
    ),
    'for digits only': boxes(
      `boxes.forEach((box) => box.onkeydown = ({ key }) => key.length > 1 || /\\d/.test(key));`,
      'type="number" inputmode="numeric" max="9"',
    ),
    'as passwords': boxes('', 'type="password" maxlength="1" autocomplete="off"'),
    'the first of which takes the whole code from a phone': boxes(`
      boxes[0].maxLength = 6; boxes[0].autocomplete = 'one-time-code';
      boxes.forEach((box, i) => box.oninput = () => boxes[i + 1]?.focus());`),
    'that are locked until the one before is filled': boxes(`
      boxes.forEach((box, i) => { box.disabled = i > 0; box.oninput = () => { if (boxes[i + 1]) { boxes[i + 1].disabled = false; boxes[i + 1].focus(); } }; });`),
    'whose values a framework keeps and draws anew': boxes(`
      const state = boxes.map(() => '');
      const draw = () => boxes.forEach((box, i) => { box.value = state[i]; });
      boxes.forEach((box, i) => box.oninput = () => {
        state[i] = box.value.slice(-1);
        box.value = '';
        requestAnimationFrame(() => { draw(); boxes[i + 1]?.focus(); });
      });`),
  };
  for (const [which, content] of Object.entries(pages))
    test(which, async ({ page }) => {
      await page.setContent(content);
      await fillCode(group(page), CODE);
      expect(await values(page)).toEqual([...CODE]);
    });

  test('by a locator of the boxes', async ({ page }) => {
    await page.setContent(boxes());
    await fillCode(page.getByRole('textbox'), CODE);
    expect(await values(page)).toEqual([...CODE]);
  });

  test('among other fields of a form', async ({ page }) => {
    await page.setContent(
      `<form><input name="email" value="ada@acme.test"><input type="hidden" name="code">
      ${boxes()}<label><input type="checkbox"> Trust this device</label><button>Go</button></form>`,
    );
    await fillCode(page.locator('form').first(), CODE);
    expect(await values(page)).toEqual(['ada@acme.test', '', ...CODE, 'on']);
  });

  test('that hold an earlier code', async ({ page }) => {
    await page.setContent(boxes());
    await fillCode(group(page), '000000');
    await fillCode(group(page), CODE);
    expect(await values(page)).toEqual([...CODE]);
  });

  test('in a shadow root', async ({ page }) => {
    await page.setContent(`<code-boxes></code-boxes><script>
      customElements.define('code-boxes', class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML = '<input maxlength="1">'.repeat(6);
        }
      });</script>`);
    await fillCode(page.locator('code-boxes'), CODE);
    expect(await values(page)).toEqual([...CODE]);
  });

  test('that are editable elements', async ({ page }) => {
    await page.setContent(
      `<p id="code">${'<span contenteditable style="padding: 1em"></span>'.repeat(6)}</p>`,
    );
    await fillCode(page.locator('#code'), CODE);
    await expect(page.locator('#code')).toHaveText(CODE);
  });

  test('a code of groups, in boxes without room for the separators', async ({ page }) => {
    await page.setContent(boxes());
    await fillCode(group(page), 'K7Q-4MX');
    expect(await values(page)).toEqual([...'K7Q4MX']);
  });

  test('two boxes of three characters', async ({ page }) => {
    await page.setContent('<fieldset><input maxlength="3"> – <input maxlength="3"></fieldset>');
    await fillCode(page.getByRole('group'), CODE);
    expect(await values(page)).toEqual(['481', '920']);
  });
});

test.describe('one field', () => {
  test('that has a code already', async ({ page }) => {
    await page.setContent('<label>Code <input value="000000"></label>');
    await fillCode(page.getByLabel('Code'), CODE);
    await expect(page.getByLabel('Code')).toHaveValue(CODE);
  });

  test('that writes capitals and separators by itself', async ({ page }) => {
    await page.setContent(`<input oninput="
      const signs = this.value.toUpperCase().replace(/[^A-Z0-9]/g, '');
      this.value = signs.length > 3 ? signs.slice(0, 3) + ' ' + signs.slice(3) : signs;">`);
    await fillCode(page.getByRole('textbox'), 'k7q-4mx');
    await expect(page.getByRole('textbox')).toHaveValue('K7Q 4MX');
  });

  test('without room for a hyphen', async ({ page }) => {
    await page.setContent('<input maxlength="6">');
    await fillCode(page.getByRole('textbox'), 'K7Q-4MX');
    await expect(page.getByRole('textbox')).toHaveValue('K7Q4MX');
  });

  test('under boxes that only show what was typed', async ({ page }) => {
    await page.setContent(`<div id="otp" style="position: relative">
      <div>${'<span></span>'.repeat(6)}</div>
      <input maxlength="6" autocomplete="one-time-code" style="position: absolute; inset: 0; opacity: 0"
        oninput="[...this.value].forEach((sign, i) => { document.querySelectorAll('span')[i].textContent = sign; })"></div>`);
    await fillCode(page.locator('#otp'), CODE);
    await expect(page.locator('span')).toHaveText([...CODE]);
  });

  test('that comes a little later', async ({ page }) => {
    await page.setContent(`<form></form><script>
      setTimeout(() => { document.forms[0].innerHTML = '<input>'; }, 50);</script>`);
    await fillCode(page.locator('form'), CODE);
    await expect(page.getByRole('textbox')).toHaveValue(CODE);
  });
});

test.describe('a page that submits by itself', () => {
  const whenFull = (then: string) => `
    boxes.forEach((box, i) => box.oninput = () => {
      boxes[i + 1]?.focus();
      if (boxes.every(({ value }) => value)) { ${then} }
    });`;
  const pages: Record<string, string> = {
    'and leaves': whenFull(
      `location.href = 'http://app.test/' + boxes.map(({ value }) => value).join('')`,
    ),
    'and shows something else': whenFull(
      `document.body.innerHTML = '<h1>' + boxes.map((b) => b.value).join('') + '</h1>'`,
    ),
    'and empties the boxes of a wrong code': whenFull(
      `document.body.append(Object.assign(document.createElement('h1'), { textContent: boxes.map((b) => b.value).join('') })); boxes.forEach((b) => { b.value = ''; });`,
    ),
  };
  for (const [which, script] of Object.entries(pages))
    test(which, async ({ page }) => {
      await page.route('http://app.test/*', (route, request) =>
        route.fulfill({ body: `<h1>${request.url().slice(-6)}</h1>`, contentType: 'text/html' }),
      );
      await page.setContent(boxes(script));
      await fillCode(group(page), CODE);
      await expect(page.getByRole('heading')).toHaveText(CODE);
    });
});

test.describe('says what is wrong', () => {
  async function failure(filling: Promise<void>): Promise<string> {
    const error = await filling.then(
      () => undefined,
      (reason: Error) => reason,
    );
    expect(error).toBeInstanceOf(CodeFieldError);
    return error?.message ?? '';
  }

  test('when the boxes are too few', async ({ page }) => {
    await page.setContent(
      '<fieldset><legend>Code</legend><input id="a" maxlength="1"><input id="b" maxlength="1"></fieldset>',
    );
    expect(
      await failure(fillCode(group(page), CODE)),
    ).toBe(`Cannot type the code "481920" into getByRole('group', { name: 'Code' }): it has 2 fields, neither one nor one per character.

  Found: <input id="a" maxlength="1">
         <input id="b" maxlength="1">
Hint: pass the one field, the boxes of the code, or the element around them, such as page.getByRole('group').`);
  });

  test('when there is no field', async ({ page }) => {
    await page.setContent('<p>Welcome</p>');
    const text = await failure(fillCode(page.locator('p'), CODE, { timeout: 1500 }));
    expect(
      text,
    ).toBe(`Cannot type the code "481920" into locator('p'): it has no field to type into.

  Found: <p>
Hint: pass the one field, the boxes of the code, or the element around them, such as page.getByRole('group').`);
  });

  test('when the field is too short', async ({ page }) => {
    await page.setContent('<input name="code" maxlength="4" inputmode="numeric">');
    expect(
      await failure(fillCode(page.getByRole('textbox'), CODE)),
    ).toBe(`Cannot type the code "481920" into getByRole('textbox'): the field takes at most 4 characters.

  Found: <input name="code" maxlength="4" inputmode="numeric">
Hint: pass the one field, the boxes of the code, or the element around them, such as page.getByRole('group').`);
  });

  test('when it is not a text field', async ({ page }) => {
    await page.setContent('<input type="checkbox" name="trust">');
    const text = await failure(fillCode(page.getByRole('checkbox'), CODE, { timeout: 1500 }));
    expect(
      text,
    ).toBe(`Cannot type the code "481920" into getByRole('checkbox'): it has no field to type into.

  Found: <input type="checkbox" name="trust">
Hint: pass the one field, the boxes of the code, or the element around them, such as page.getByRole('group').`);
  });

  test('when the page does not keep what is typed', async ({ page }) => {
    await page.setContent(boxes(`boxes[3].oninput = () => { boxes[3].value = ''; };`));
    expect(
      await failure(fillCode(group(page), CODE)),
    ).toBe(`Typed the code "481920" into getByRole('group', { name: 'Code' }), but the code is not in it afterwards.

  Found: <input maxlength="1"> has "4"
         <input maxlength="1"> has "8"
         <input maxlength="1"> has "1"
         <input maxlength="1"> has nothing
         <input maxlength="1"> has nothing
         <input maxlength="1"> has nothing
Hint: the page rejects or changes what is typed: step through it in the trace.`);
  });

  test('when there is no code', async ({ page, inbox }) => {
    await page.setContent('<input>');
    const field = page.getByRole('textbox');
    const waiting = inbox.waitForCode({ timeout: 1 }).catch(String);
    await expect(fillCode(field, waiting as never)).rejects.toThrow(
      /^The code to type must be a string, got .*\n\nHint: await the code first: fillCode\(locator, await inbox\.waitForCode\(\)\)\.$/s,
    );
    await waiting;
    for (const empty of ['', ' '])
      await expect(fillCode(field, empty)).rejects.toThrow('The code to type is empty.');
    await expect(fillCode(field, CODE, { delay: 5 } as never)).rejects.toThrow(
      'The last argument of fillCode() has no { delay }.',
    );
  });
});
