import { button, element, fill } from './dom.js';

/** @typedef {{ name: string, label: string, content: () => Node | Promise<Node> }} Panel */

/** Tabs that keep the chosen one from message to message. */
export class Tabs {
  #list = element('div.tabs', {
    role: 'tablist',
    'aria-label': 'Parts of the message',
    keydown: (event) => this.#keyed(event),
  });
  #panel = element('div.panel', { role: 'tabpanel', id: 'panel', tabindex: 0 });
  element = element('div.parts', this.#list, this.#panel);
  /** @type {Panel[]} */
  #panels = [];
  #wanted = '';
  #current = '';

  /** @param {Panel[]} panels the first is selected unless the reader chose another before */
  show(panels) {
    this.#panels = panels;
    fill(this.#list, ...panels.map((panel) => this.#tab(panel)));
    const known = panels.find(({ name }) => name === this.#wanted) ?? panels[0];
    if (known) void this.#select(known);
  }

  /** @param {Panel} panel */
  #tab(panel) {
    const choose = () => {
      this.#wanted = panel.name;
      void this.#select(panel);
    };
    const { name, label } = panel;
    return button(
      { role: 'tab', id: `tab-${name}`, 'aria-controls': 'panel', click: choose },
      label,
    );
  }

  /** @param {Panel} panel */
  async #select({ name, content }) {
    this.#current = name;
    for (const tab of this.#list.children) {
      const selected = tab.id === `tab-${name}`;
      tab.setAttribute('aria-selected', String(selected));
      tab.setAttribute('tabindex', selected ? '0' : '-1');
      if (selected) tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    this.#panel.setAttribute('aria-labelledby', `tab-${name}`);
    this.#panel.className = `panel ${name}`;
    fill(this.#panel);
    const panels = this.#panels;
    const node = await resolveContent(content);
    if (this.#panels === panels && this.#current === name) fill(this.#panel, node);
  }

  /** @param {KeyboardEvent} event */
  #keyed(event) {
    const at = this.#panels.findIndex(({ name }) => name === this.#current);
    const last = this.#panels.length - 1;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const tab = this.#list.children[(to + last + 1) % (last + 1)];
    if (tab instanceof HTMLElement) {
      tab.click();
      tab.focus();
    }
  }
}

/** @param {Panel['content']} content */
async function resolveContent(content) {
  try {
    return await content();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return element('p.warning', { role: 'alert' }, `Cannot show this: ${detail}`);
  }
}
