import { test as base } from '@playwright/test';
import { type ProjectFiles, type ProjectRun, runProject } from './run-project.js';

/** Runs a project of its own; its tests import the package by name, as those of a user do. */
export type RunProject = (project: Omit<ProjectFiles, 'folder'>) => Promise<ProjectRun>;

/** Playwright's `test` with a runner for whole projects. */
export const test = base.extend<{ runProject: RunProject }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  runProject: async ({}, use, { outputDir }) => {
    let runs = 0;
    await use((project) => {
      runs += 1;
      return runProject({ folder: `${outputDir}/project-${runs}`, ...project });
    });
  },
});

export { expect } from '@playwright/test';
