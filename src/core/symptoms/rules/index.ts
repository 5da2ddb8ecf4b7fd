/** Every rule. Their order is that of the evidence shown. */
import type { Rule } from '../rule.ts';
import { wwwAuthenticateMissing } from './www-authenticate-missing.ts';

export const rules: readonly Rule[] = [wwwAuthenticateMissing];
