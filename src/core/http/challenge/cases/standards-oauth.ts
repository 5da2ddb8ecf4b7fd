/** Challenges from the RFCs of OAuth. */
import type { ChallengeCase } from './case.ts';

export const standardsOauth: readonly ChallengeCase[] = [
  ['RFC 6750, 3: nothing sent', 'Bearer realm="example"', [['Bearer', { realm: 'example' }]]],
  [
    'RFC 6750, 3: expired',
    'Bearer realm="example", error="invalid_token", error_description="The access token expired"',
    [['Bearer', { realm: 'example', error: 'invalid_token', error_description: 'The access token expired' }]],
  ],
  [
    'RFC 6750, 3.1: scope',
    'Bearer error="insufficient_scope", scope="urn:example:channel=HBO&urn:example:rating=G,PG-13"',
    [['Bearer', { error: 'insufficient_scope', scope: 'urn:example:channel=HBO&urn:example:rating=G,PG-13' }]],
  ],
  ['RFC 9449, 7.1: no token sent', 'DPoP algs="ES256 PS256"', [['DPoP', { algs: 'ES256 PS256' }]]],
  [
    'RFC 9449, 7.1: bad proof',
    'DPoP error="invalid_dpop_proof", error_description="DPoP proof key binding failed", algs="ES256"',
    [['DPoP', { error: 'invalid_dpop_proof', error_description: 'DPoP proof key binding failed', algs: 'ES256' }]],
  ],
  [
    'RFC 9449, 9: nonce wanted',
    'DPoP error="use_dpop_nonce", error_description="Resource server requires nonce in DPoP proof"',
    [['DPoP', { error: 'use_dpop_nonce', error_description: 'Resource server requires nonce in DPoP proof' }]],
  ],
  [
    'RFC 9449, 7.2: both token types',
    'Bearer, DPoP algs="ES256 PS256"',
    [['Bearer'], ['DPoP', { algs: 'ES256 PS256' }]],
  ],
  [
    'RFC 9470, 3: step-up',
    'Bearer error="insufficient_user_authentication", error_description="A different authentication level is required", acr_values="myACR"',
    [
      [
        'Bearer',
        {
          error: 'insufficient_user_authentication',
          error_description: 'A different authentication level is required',
          acr_values: 'myACR',
        },
      ],
    ],
  ],
  [
    'RFC 9470, 3: a fresh login, with a token value',
    'Bearer error="insufficient_user_authentication", error_description="More recent authentication is required", max_age=5',
    [
      [
        'Bearer',
        {
          error: 'insufficient_user_authentication',
          error_description: 'More recent authentication is required',
          max_age: '5',
        },
      ],
    ],
  ],
  [
    'RFC 9728, 5.1',
    'Bearer resource_metadata="https://resource.example.com/.well-known/oauth-protected-resource"',
    [['Bearer', { resource_metadata: 'https://resource.example.com/.well-known/oauth-protected-resource' }]],
  ],
];
