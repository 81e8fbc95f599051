import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult, TestStep } from '@playwright/test/reporter';

/** Writes the steps of the last try of each test; Playwright's own JSON leaves out those that are not test.step(). */
export default class StepReporter implements Reporter {
  readonly #steps: Record<string, string[]> = {};

  onTestEnd({ title }: TestCase, { steps }: TestResult): void {
    this.#steps[title] = titles(steps, '');
  }

  onEnd(): void {
    const file = process.env['STEPS_FILE'];
    if (file) writeFileSync(file, JSON.stringify(this.#steps));
  }
}

function titles(steps: readonly TestStep[], indent: string): string[] {
  return steps.flatMap(({ title, steps: inner }) => [
    indent + title,
    ...titles(inner, `${indent}  `),
  ]);
}
