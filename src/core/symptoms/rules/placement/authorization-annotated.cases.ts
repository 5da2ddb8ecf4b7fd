import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Kotlin',
    paste: 'suspend fun me(@Header("Authorization") token: String): User',
    marks: ['token: String'],
  },
  {
    name: 'Java',
    paste: 'Call<User> me(@Header("Authorization") String accessToken);',
    marks: ['String accessToken'],
  },
  {
    name: 'the word is added',
    paste: 'fun me(@Header("Authorization") token: String)\napi.me("Bearer $token")',
    marks: [],
  },
  { name: 'another field', paste: 'fun me(@Header("X-Api-Key") token: String)', marks: [] },
  {
    name: 'Refit',
    paste: '[Get("/me")] Task<User> Me([Header("Authorization")] string token);',
    marks: ['string token'],
  },
];
