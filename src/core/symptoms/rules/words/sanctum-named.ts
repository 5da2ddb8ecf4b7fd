/**
 * The paste speaks of Laravel Sanctum, and shows no more than a refusal:
 *
 *     Sanctum: every call gives 401
 */
import { says } from '../../kinds/says.ts';

export const sanctumNamed = says('sanctum-named', ['\\b(?:laravel[ -/]?)?sanctum(?![a-z])'], undefined, 'to-any');
