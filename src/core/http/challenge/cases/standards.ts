/** Challenges from the RFCs, and in the forms that they define. */
import type { ChallengeCase } from './case.ts';

const digest = (algorithm: string) => ({
  realm: 'http-auth@example.org',
  qop: 'auth, auth-int',
  algorithm,
  nonce: '7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v',
  opaque: 'FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS',
});

export const standards: readonly ChallengeCase[] = [
  [
    'RFC 9110, 11.6.1: two schemes in one line',
    'Basic realm="simple", Newauth realm="apps", type=1, title="Login to \\"apps\\""',
    [
      ['Basic', { realm: 'simple' }],
      ['Newauth', { realm: 'apps', type: '1', title: 'Login to "apps"' }],
    ],
  ],
  [
    'RFC 7235, 4.1: the same the other way round',
    'Newauth realm="apps", type=1, title="Login to \\"apps\\"", Basic realm="simple"',
    [
      ['Newauth', { realm: 'apps', type: '1', title: 'Login to "apps"' }],
      ['Basic', { realm: 'simple' }],
    ],
  ],
  [
    'RFC 9110, 11.6.1: one challenge a line',
    ['Basic realm="simple"', 'Newauth realm="apps", type=1'],
    [
      ['Basic', { realm: 'simple' }],
      ['Newauth', { realm: 'apps', type: '1' }],
    ],
  ],
  ['RFC 7617, 2', 'Basic realm="WallyWorld"', [['Basic', { realm: 'WallyWorld' }]]],
  ['RFC 7617, 2.1', 'Basic realm="foo", charset="UTF-8"', [['Basic', { realm: 'foo', charset: 'UTF-8' }]]],
  [
    'RFC 2617, 3.5: digest of old',
    'Digest realm="testrealm@host.com", qop="auth,auth-int", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41"',
    [
      [
        'Digest',
        {
          realm: 'testrealm@host.com',
          qop: 'auth,auth-int',
          nonce: 'dcd98b7102dd2f0e8b11d0f600bfb0c093',
          opaque: '5ccc069c403ebaf9f0171e9517f40e41',
        },
      ],
    ],
  ],
  [
    'RFC 7616, 3.9.1: two algorithms on two lines',
    [
      'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=SHA-256, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"',
      'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=MD5, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"',
    ],
    [
      ['Digest', digest('SHA-256')],
      ['Digest', digest('MD5')],
    ],
  ],
  [
    'RFC 7616, 3.9.2',
    'Digest realm="api@example.org", qop="auth", algorithm=SHA-512-256, nonce="5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK", opaque="HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS", charset=UTF-8, userhash=true',
    [
      [
        'Digest',
        {
          realm: 'api@example.org',
          qop: 'auth',
          algorithm: 'SHA-512-256',
          nonce: '5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK',
          opaque: 'HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS',
          charset: 'UTF-8',
          userhash: 'true',
        },
      ],
    ],
  ],
  [
    'RFC 7616, 3.3: stale',
    'Digest realm="r", nonce="n2", stale=true, domain="/a /b"',
    [['Digest', { realm: 'r', nonce: 'n2', stale: 'true', domain: '/a /b' }]],
  ],
  [
    'RFC 8120, 4: first answer of Mutual',
    'Mutual version=1, algorithm=iso-kam3-dl-2048-sha256, validation=host, realm="zzzz", reason=initial',
    [
      [
        'Mutual',
        {
          version: '1',
          algorithm: 'iso-kam3-dl-2048-sha256',
          validation: 'host',
          realm: 'zzzz',
          reason: 'initial',
        },
      ],
    ],
  ],
  [
    'RFC 8120, 4: key exchange',
    'Mutual version=1, sid=zzzzzzzzzz, ks1="zzzz/+==", nc-max=100, nc-window=16, time=600, path="/"',
    [
      [
        'Mutual',
        {
          version: '1',
          sid: 'zzzzzzzzzz',
          ks1: 'zzzz/+==',
          'nc-max': '100',
          'nc-window': '16',
          time: '600',
          path: '/',
        },
      ],
    ],
  ],
  [
    'RFC 7804, 5: SCRAM offered beside Digest',
    'Digest realm="realm1@example.com", SCRAM-SHA-256 realm="realm2@example.com", SCRAM-SHA-1 realm="realm3@example.com"',
    [
      ['Digest', { realm: 'realm1@example.com' }],
      ['SCRAM-SHA-256', { realm: 'realm2@example.com' }],
      ['SCRAM-SHA-1', { realm: 'realm3@example.com' }],
    ],
  ],
  [
    'RFC 7804, 5: server first, base64 without padding as a token',
    'SCRAM-SHA-256 sid=AAAABBBBCCCCDDDD, data=cj1yT3ByTkdmd0ViZVJXZ2JORWtxTyVodllEcFdVYTJSYVRDQWZ1eEZJbGopaE5sRg',
    [
      [
        'SCRAM-SHA-256',
        {
          sid: 'AAAABBBBCCCCDDDD',
          data: 'cj1yT3ByTkdmd0ViZVJXZ2JORWtxTyVodllEcFdVYTJSYVRDQWZ1eEZJbGopaE5sRg',
        },
      ],
    ],
  ],
  [
    'RFC 7486, 3: HOBA',
    'HOBA max-age="180", challenge="16:MTEyMzEyMzEyMw==1:028:https://www.example.com:8080:3:MTI48:NjgxNDdj"',
    [
      [
        'HOBA',
        { 'max-age': '180', challenge: '16:MTEyMzEyMzEyMw==1:028:https://www.example.com:8080:3:MTI48:NjgxNDdj' },
      ],
    ],
  ],
  ['RFC 4559, 4: Negotiate alone', 'Negotiate', [['Negotiate']]],
  [
    'RFC 4559, 4.1: Negotiate goes on',
    'Negotiate a87421000492aa874209af8bc028',
    [['Negotiate', 'a87421000492aa874209af8bc028']],
  ],
  [
    'RFC 9577, 2.1: two tokens of Privacy Pass',
    'PrivateToken challenge="abc=", token-key="123=", PrivateToken challenge="def=", token-key="234="',
    [
      ['PrivateToken', { challenge: 'abc=', 'token-key': '123=' }],
      ['PrivateToken', { challenge: 'def=', 'token-key': '234=' }],
    ],
  ],
  [
    'RFC 9635, 9.1: GNAP',
    'GNAP as_uri=https://server.example/tx, access=FWWIKYBQ6U56NL1, referrer=https://rs.example',
    [['GNAP', { as_uri: 'https://server.example/tx', access: 'FWWIKYBQ6U56NL1', referrer: 'https://rs.example' }]],
    ['value-needs-quotes@12-37', 'value-needs-quotes'],
  ],
  [
    'RFC 5849, 3.5.1: OAuth 1.0',
    'OAuth realm="http://server.example.com/"',
    [['OAuth', { realm: 'http://server.example.com/' }]],
  ],
];
