import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './test.ts';

const kinds = [
  '/',
  '/codes/',
  '/401/',
  '/404/',
  '/401.2/',
  '/502.2/',
  '/nginx/499/',
  '/530/',
  '/causes/',
  '/causes/nginx-user-not-found/',
  '/fixes/clear-cookies/',
  '/schemes/bearer/',
  '/headers/www-authenticate/',
  '/compare/401-vs-403/',
  '/fix/401/',
  '/fix/401/#who=role-server-admin&admin-sign=none-of-these&admin-where=admin-works-nowhere&admin-which=refuses-nginx&nginx-log=nginx-user-not-found',
  '/search/?q=401',
  '/search/',
  '/diagnose/',
  '/about/',
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });
      for (const path of kinds) {
        test(`${path} is accessible and fits`, async ({ page }) => {
          await page.goto(path);
          if (path.includes('nginx-log')) await expect(page.getByRole('article').first()).toBeVisible();
          if (path.includes('?q=')) await expect(page.getByRole('region', { name: 'In the text' })).toBeVisible();
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
          const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(sideways).toBeLessThanOrEqual(0);
        });
      }
      test('the open search list is accessible', async ({ page }) => {
        await page.goto('/401/');
        await page.getByRole('combobox').fill('nginx 499');
        await expect(page.getByRole('option').first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    });
  }
}
