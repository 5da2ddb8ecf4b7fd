import { describe, expect, it } from 'vitest';
import { type NamedProduct, productsNamed } from './products.ts';

const product = (id: string, name: string, ...also: string[]): NamedProduct => ({ id, name, also });
const known = [
  product('laravel', 'Laravel', 'sanctum'),
  product('aspnet', 'ASP.NET'),
  product('aspnet-core', 'ASP.NET Core', '.NET Core'),
  product('entra', 'Microsoft Entra ID', 'Azure AD'),
  product('azure', 'Azure'),
  product('go', 'Go'),
];

describe('productsNamed', () => {
  it.each([
    ['laravel', ['laravel']],
    ['Laravel-Sanctum', ['laravel']],
    ['asp.net-core', ['aspnet-core']],
    ['dotnet core', []],
    ['azure_ad', ['entra']],
    ['azure-functions', ['azure']],
    ['mongodb', []],
    ['', []],
    [' - ', []],
  ])('%j', (name, ids) => {
    expect(productsNamed(name, known)).toEqual(ids);
  });
});
