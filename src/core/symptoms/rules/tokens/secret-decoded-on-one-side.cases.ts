import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Java',
    paste: 'signWith(Keys.hmacShaKeyFor(Decoders.BASE64.decode(jwtSecret)))\n...\nsetSigningKey(jwtSecret.getBytes())',
    marks: ['Decoders.BASE64.decode(jwtSecret'],
  },
  {
    name: 'Node.js',
    paste: "jwt.sign(user, process.env.JWT_SECRET)\njwt.verify(token, Buffer.from(process.env.JWT_SECRET, 'base64'))",
    marks: ["Buffer.from(process.env.JWT_SECRET, 'base64'"],
  },
  {
    name: 'the older call of jjwt decodes',
    paste: 'Jwts.builder().signWith(SignatureAlgorithm.HS256, secretKey)\n.setSigningKey(secretKey.getBytes())',
    marks: ['signWith(SignatureAlgorithm.HS256, secretKey)'],
  },
  {
    name: 'both decode',
    paste: 'sign(Decoders.BASE64.decode(jwtSecret))\nverify(Decoders.BASE64.decode(jwtSecret))',
    marks: [],
  },
  { name: 'another name', paste: 'jwt.sign(user, jwtSecret)\nBuffer.from(otherKey, "base64")', marks: [] },
];
