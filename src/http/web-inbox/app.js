import { AddressChoice } from './address-choice.js';
import { announce } from './announce.js';
import { Api, ApiError } from './api.js';
import { showConnection } from './connection-view.js';
import { byId, element, fill } from './dom.js';
import { emptyState, nothingChosen, nothingFound } from './empty-state.js';
import { plural } from './format.js';
import { goBack, readHash, updateHash } from './hash.js';
import { icon } from './icon.js';
import { askForKey, offerSignOut } from './key-prompt.js';
import { showCount } from './list-count.js';
import { ListView } from './list-view.js';
import { LiveConnection } from './live-connection.js';
import { MessageView } from './message-view.js';
import { Messages } from './messages.js';
import { NewMail } from './new-mail.js';
import { nextToShow } from './next-to-show.js';
import { listenToKeys } from './shortcuts.js';
import { showSmtp } from './smtp-address.js';

/** @import { Config, Summary } from './api.js' */

const SEARCH_AFTER_MS = 150;
const narrow = matchMedia('(max-width: 50rem)');

/** The page: connects the list, the open message and the keyboard with the server. */
class App {
  #api = new Api();
  #messages = new Messages(this.#api);
  #list = new ListView(byId('list', HTMLElement), this.#messages);
  #view = new MessageView(byId('message', HTMLElement), this.#api);
  #live = new LiveConnection(this.#api, () => this.#messages.all[0]?.seq);
  #newMail = new NewMail();
  #search = byId('search', HTMLInputElement);
  #nothing = byId('nothing', HTMLElement);
  /** @type {Config | undefined} */
  #config;
  #empty = element('div');
  /** Whether new mail may replace the message on display: true until the reader chooses one. */
  #following = true;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #searching;

  async start() {
    this.#listen();
    showConnection(byId('connection', HTMLElement), this.#live);
    await this.#attempt(() => this.#begin());
    this.#live.connect();
  }

  async #begin() {
    const config = await this.#api.config();
    this.#config = config;
    this.#empty = emptyState(config);
    offerSignOut(this.#api, config);
    for (const id of ['smtp', 'help-smtp']) showSmtp(byId(id, HTMLElement), config);
    await this.#messages.search({ address: readHash().to });
    this.#restore();
    if (!narrow.matches) this.#list.focus();
  }

  /** Fetches what arrived while there was no connection. */
  async #catchUp() {
    if (this.#config) await this.#messages.refresh();
    else await this.#begin();
  }

  #listen() {
    new AddressChoice(byId('address', HTMLSelectElement), this.#messages, (to) => this.#only(to));
    this.#search.addEventListener('input', () => this.#searchSoon());
    on(this.#messages, 'change', (detail) => this.#changed(detail));
    on(this.#list, 'choose', (message) => narrow.matches || this.#open(message));
    on(this.#list, 'open', (message) => this.#open(message, { step: true }));
    on(this.#list, 'near-end', () => this.#attempt(() => this.#messages.fetchMore()));
    on(this.#view, 'back', () => this.#leave());
    on(this.#view, 'address', (address) => this.#only(address));
    on(this.#view, 'read', () => this.#chosenByHand());
    on(this.#view, 'delete', (message) => this.#attempt(() => this.#delete(message)));
    const clear = byId('clear', HTMLElement);
    fill(clear, icon('bin'), 'Clear');
    clear.addEventListener('click', () => this.#clear());
    on(this.#live, 'message', (message) => this.#arrived(message));
    on(this.#live, 'subscribed', () => this.#attempt(() => this.#catchUp()));
    on(this.#live, 'state', () => this.#probe());
    addEventListener('popstate', () => {
      this.#restore();
      if (!readHash().message) this.#list.focus();
    });
    const help = byId('help', HTMLDialogElement);
    byId('help-button', HTMLElement).addEventListener('click', () => help.showModal());
    listenToKeys({
      j: () => this.#list.move(1),
      k: () => this.#list.move(-1),
      c: () => this.#view.copyCode(),
      o: () => this.#view.openLink(),
      '/': () => this.#search.select(),
      '?': () => help.showModal(),
      Escape: () => this.#escape(),
    });
  }

  /** @param {Summary} message */
  async #arrived(message) {
    this.#list.unread.add(message.id);
    this.#newMail.add(message);
    await this.#attempt(() => this.#messages.arrived(message));
  }

  /** @param {{ added: number }} detail */
  #changed({ added }) {
    const { all, filtered, query } = this.#messages;
    const none = all.length === 0;
    const first = !none && document.body.dataset['mail'] === 'none';
    document.body.dataset['mail'] = none && !filtered ? 'none' : 'some';
    byId('list', HTMLElement).hidden = none;
    this.#nothing.hidden = !(none && filtered);
    fill(this.#nothing, none && filtered && nothingFound(query, () => this.#all()));
    this.#settle(added);
    if (first && !narrow.matches) this.#list.focus();
    this.#count();
  }

  #count() {
    const { all, more } = this.#messages;
    const unread = this.#list.unread.size;
    showCount(byId('count', HTMLElement), { count: all.length, more, unread });
    this.#newMail.title(all[0], { unread, secret: this.#config?.auth_required ?? true });
  }

  /**
   * Shows the newest message with a code or link, unless the reader has chosen one.
   * @param {number} added number of new messages
   */
  #settle(added) {
    const { all, filtered } = this.#messages;
    const shown = this.#view.shown;
    if (readHash().message) return;
    if (all.length === 0 && !filtered) this.#view.clear(this.#empty);
    else if (!this.#following) return;
    else if (narrow.matches || (all.length === 0 && !shown)) this.#view.clear(nothingChosen());
    else {
      const next = nextToShow(all, { added, shown });
      // The list doesn't scroll away from a reader who is further down.
      if (next) this.#show(next, { reveal: false });
    }
  }

  /**
   * @param {Summary} message
   * @param {{ step?: boolean }} [options]
   */
  #open(message, { step = false } = {}) {
    this.#chosenByHand();
    updateHash({ message: message.id }, { step: step && narrow.matches });
    this.#show(message);
    if (step) this.#view.focus();
  }

  /**
   * @param {Summary} message
   * @param {{ reveal?: boolean }} [options]
   */
  #show(message, { reveal = true } = {}) {
    this.#list.select(message.id, { reveal });
    this.#count();
    document.body.dataset['view'] = readHash().message ? 'message' : 'list';
    void this.#view.show(message);
  }

  #chosenByHand() {
    this.#following = false;
  }

  /**
   * Deletes a message and opens the next one.
   * @param {Summary} message
   */
  async #delete({ id }) {
    await this.#api.delete(id);
    const { all } = this.#messages;
    const at = all.findIndex((message) => message.id === id);
    const next = all[at + 1] ?? all[at - 1];
    this.#list.unread.delete(id);
    if (narrow.matches || !next) this.#leave();
    this.#messages.remove(id);
    announce('Deleted');
    if (narrow.matches || !next) return;
    this.#open(next);
    this.#list.focus();
  }

  #clear() {
    if (!confirm('Delete all messages, except those in open inboxes of tests and programs?'))
      return;
    void this.#attempt(async () => {
      const { deleted, kept } = await this.#api.clear();
      announce(
        `${plural(deleted, 'message')} deleted${kept ? `, ${kept} kept in open inboxes` : ''}`,
      );
      this.#list.unread.clear();
      updateHash({ message: '' });
      this.#view.clear(nothingChosen());
      await this.#messages.reload();
      this.#restore();
    });
  }

  /** Returns to the list; new mail is shown again as it arrives. */
  #leave() {
    if (goBack()) return;
    updateHash({ message: '' });
    this.#restore();
    this.#list.focus();
  }

  async #escape() {
    if (document.activeElement === this.#search && this.#search.value) await this.#all();
    this.#leave();
  }

  /** Shows what the address bar names. */
  #restore() {
    const { message: id, to } = readHash();
    document.body.dataset['view'] = id ? 'message' : 'list';
    if (to !== this.#messages.query.address) void this.#find({ address: to });
    this.#following = !id;
    if (!id) this.#settle(0);
    else if (id !== this.#view.shown?.id) {
      this.#list.select(id);
      void this.#view.show(this.#messages.all.find((message) => message.id === id) ?? id);
    }
  }

  #all() {
    this.#search.value = '';
    updateHash({ to: '' });
    return this.#find({ q: '', address: '' });
  }

  /** @param {string} address */
  #only(address) {
    updateHash({ to: address });
    void this.#find({ address });
  }

  #searchSoon() {
    clearTimeout(this.#searching);
    this.#searching = setTimeout(
      () => this.#find({ q: this.#search.value.trim() }),
      SEARCH_AFTER_MS,
    );
  }

  /** @param {{ q?: string, address?: string }} query */
  #find(query) {
    return this.#attempt(() => this.#messages.search(query));
  }

  /** Asks over HTTP while the WebSocket is down: a missing key shows, and new mail is still listed. */
  #probe() {
    if (this.#live.state === 'lost') void this.#attempt(() => this.#catchUp());
  }

  /**
   * Runs an action, asking the reader for the API key if the server wants one, and shows why it failed.
   * @param {() => Promise<void>} action
   * @returns {Promise<void>}
   */
  async #attempt(action) {
    const notice = byId('notice', HTMLElement);
    try {
      await action();
      notice.hidden = true;
    } catch (error) {
      if (error instanceof ApiError && error.needsKey) {
        await askForKey(this.#api);
        return this.#attempt(action);
      }
      // That the server cannot be reached is already shown.
      if (!(error instanceof ApiError)) return;
      notice.textContent = error.message;
      notice.hidden = false;
    }
  }
}

/**
 * @param {EventTarget} target
 * @param {string} name
 * @param {(detail: any) => unknown} listener
 */
function on(target, name, listener) {
  target.addEventListener(name, (event) => listener(/** @type {CustomEvent} */ (event).detail));
}

void new App().start();
