import type { RuleCase } from '../../cases/rule-case.ts';

const refused = '{"statusCode":401,"message":"Unauthorized"}';

export const cases: readonly RuleCase[] = [
  {
    name: 'two literals',
    paste: `JwtModule.register({ secret: 'fake-one' })\nsecretOrKey: 'fake-two',\n${refused}`,
    marks: ["'fake-two'"],
  },
  {
    name: 'two variables',
    paste: `jwt.sign({ id: user.id }, process.env.FAKE_ONE)\njwt.verify(token, process.env.FAKE_TWO)\n${refused}`,
    marks: ['process.env.FAKE_TWO'],
  },
  {
    name: 'one variable, written in two ways',
    paste: `jwt.sign({ id: user.id }, config.jwtSecret)\njwt.verify(token, process.env.JWT_SECRET)\n${refused}`,
    marks: [],
  },
  {
    name: 'a pair of keys',
    paste: `jwt.sign(payload, privateKey)\njwt.verify(token, publicKey)\n${refused}`,
    marks: [],
  },
  {
    name: 'literals need no word of a failure',
    paste: "jwt.sign(payload, 'one')\njwt.verify(token, 'two')",
    marks: ["'two'"],
  },
  { name: 'nothing is refused', paste: 'jwt.sign(payload, FAKE_ONE)\njwt.verify(token, FAKE_TWO)', marks: [] },
  {
    name: 'a strategy of hapi',
    paste: `server.auth.strategy('jwt', 'jwt', { key: 'fake-one' })\njwt.sign(user, process.env.FAKE)\n${refused}`,
    marks: ["'fake-one'"],
  },
  { name: 'one side only', paste: `jwt.verify(token, 'fake-two')\n${refused}`, marks: [] },
  {
    name: 'a setting and a variable',
    paste: 'SHOP_API_SECRET=9f2c\njwt.sign({ u: 1 }, process.env.SHOP_SECRET)\n403 Invalid token',
    marks: ['SHOP_API_SECRET'],
  },
  {
    name: 'in Ruby',
    paste: `use Rack::JWT::Auth, { secret: ENV['JWT_SECRET'] }\nRack::JWT::Token.encode({sub: 1}, ENV['SECRET_KEY_BASE'], 'HS256')\n401`,
    marks: ["ENV['JWT_SECRET']"],
  },
  {
    name: 'one name on both sides',
    paste: 'JWT_SECRET=9f2c\njwt.sign({ u: 1 }, process.env.JWT_SECRET)\n403 Invalid token',
    marks: [],
  },
];
