// Counts what the extraction of each message it is sent costs: the blocks of code that run, those of packages included,
// and the characters that searches and regular expressions go over. Unlike time, that is the same on any machine.
import { Session } from 'node:inspector';
import { parentPort, workerData } from 'node:worker_threads';

let characters = 0;

const session = new Session();
session.connect();
post('Profiler.enable');
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
countCharacters();
const { extract } = await import(new URL('extract.js', workerData));
const { Work } = await import(new URL('page/work.js', workerData));
const { begin } = Work.prototype;
let work;
define(Work.prototype, 'begin', function (stage) {
  work = this;
  begin.call(this, stage);
});

countBlocks();
parentPort.on('message', (content) => {
  characters = 0;
  const { truncated } = extract(content);
  const searched = characters;
  const { done, stopped } = work;
  parentPort.postMessage({ done, stopped, truncated, counted: countBlocks() + searched });
});

/** Returns how many blocks ran since it was last called. */
function countBlocks() {
  return post('Profiler.takePreciseCoverage')
    .result.flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { count }) => sum + count, 0);
}

function countCharacters() {
  const { exec } = RegExp.prototype;
  const { indexOf, lastIndexOf } = String.prototype;
  define(String.prototype, 'indexOf', function (searched, from = 0) {
    const found = indexOf.call(this, searched, from);
    characters += (found < 0 ? this.length : found) - from;
    return found;
  });
  define(String.prototype, 'lastIndexOf', function (searched, from = this.length) {
    const found = lastIndexOf.call(this, searched, from);
    characters += from - Math.max(found, 0);
    return found;
  });
  define(String.prototype, 'includes', function (searched, from = 0) {
    return this.indexOf(searched, from) >= 0;
  });
  // What matches, tests, splits and replaces by a regular expression calls it.
  define(RegExp.prototype, 'exec', function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    if (match) characters += match.index + match[0].length - from;
    else if (!isFixed(this)) characters += String(text).length - from;
    return match;
  });
}

/** Returns whether an expression is looked for at one position only. */
function isFixed({ sticky, multiline, source }) {
  return sticky || (source.startsWith('^') && !multiline);
}

function define(prototype, name, value) {
  Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
}

function post(method, params) {
  let answer;
  session.post(method, params, (error, result) => {
    if (error) throw new Error(error.message);
    answer = result;
  });
  return answer;
}
