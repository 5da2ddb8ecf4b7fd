import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a filter of a servlet',
    paste: 'chain.doFilter(request, response);\n} catch (Exception e) {\n  response.sendError(401);\n}',
    marks: ['doFilter(request, response);\n} catch (Exception e) {\n  response.sendError(401'],
  },
  {
    name: 'in Kotlin',
    paste: 'chain.doFilter(request, response)\n} catch (e: Exception) { response.status = 401 }',
    marks: ['doFilter(request, response)\n} catch (e: Exception) { response.status = 401'],
  },
  {
    name: 'a handler for any error',
    paste:
      '@ExceptionHandler(Exception.class)\nResponseEntity<?> any() { return new ResponseEntity<>(HttpStatus.UNAUTHORIZED); }',
    marks: [
      '@ExceptionHandler(Exception.class)\nResponseEntity<?> any() { return new ResponseEntity<>(HttpStatus.UNAUTHORIZED',
    ],
  },
  {
    name: 'a filter that knows what it catches',
    paste: 'chain.doFilter(request, response);\n} catch (JwtException e) {\n  response.sendError(401);\n}',
    marks: [],
  },
];
