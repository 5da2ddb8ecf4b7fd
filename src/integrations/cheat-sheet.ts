/** Prints the cheat sheet on each paper: dist/cheat-sheet-a4.pdf and dist/cheat-sheet-letter.pdf. */
import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { loadCatalog } from '../catalog/index.ts';
import { ContentError } from '../catalog/read.ts';
import { compileSheet } from '../cheat-sheet/compile.ts';
import { readFacts } from '../cheat-sheet/read.ts';
import { assembleSheet, sheetProblems } from '../cheat-sheet/sheet.ts';
import { PAPERS, type PaperName } from '../cheat-sheet/sizes.ts';
import { settings } from '../settings.ts';

export function cheatSheet(): AstroIntegration {
  let site = 'http://localhost:4321';
  return {
    name: 'cheat-sheet',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? site;
      },
      'astro:build:done': ({ dir, logger }) => {
        const catalog = loadCatalog();
        const facts = readFacts();
        const problems = sheetProblems(catalog, facts);
        if (problems.length > 0) throw new ContentError(problems);
        const sheet = assembleSheet(catalog, facts, site);
        for (const paper of Object.keys(PAPERS) as PaperName[]) {
          const pdf = compileSheet(sheet, paper, settings.name);
          const file = `cheat-sheet-${paper}.pdf`;
          writeFileSync(new URL(file, dir), pdf);
          logger.info(`${file}: ${Math.round(pdf.length / 1000)} kB`);
        }
      },
    },
  };
}
