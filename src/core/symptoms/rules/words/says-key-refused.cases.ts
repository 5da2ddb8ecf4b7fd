import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'alone', paste: '401 invalid key', marks: ['401 invalid key'] },
  { name: 'a key of a map', paste: 'found an invalid key in the map', marks: [] },
  { name: 'in Chinese', paste: '401 API Key 无效', marks: ['API Key 无效'] },
  { name: 'a longer name', paste: 'KC-API-KEY not exists', marks: ['API-KEY not exists'] },
  { name: 'behind', paste: '401 Personal API key is invalid.', marks: ['API key is invalid'] },
  { name: 'before', paste: 'Access denied due to invalid subscription key', marks: ['invalid subscription key'] },
  { name: 'a key', paste: 'X-Api-Key: fake', marks: [] },
  { name: 'in German', paste: 'Der API-Schlüssel ist ungültig.', marks: ['API-Schlüssel ist ungültig'] },
  { name: 'in French', paste: "La clé d'API fournie est invalide", marks: ["clé d'API fournie est invalide"] },
  { name: 'in Spanish', paste: 'La clave de API no es válida', marks: ['clave de API no es válida'] },
  { name: 'in Portuguese', paste: 'Chave de API inválida', marks: ['Chave de API inválida'] },
  { name: 'a key that is good', paste: 'Der API-Schlüssel ist gültig.', marks: [] },
];
