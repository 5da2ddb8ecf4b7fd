import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'ASP.NET Core',
    paste: 'await _next(context);\n} catch (Exception ex) { context.Response.StatusCode = 401; }',
    marks: ['_next(context);\n} catch (Exception ex) { context.Response.StatusCode = 401'],
  },
  {
    name: 'Koa',
    paste: 'try { await next() } catch (e) { ctx.status = 401 }',
    marks: ['await next() } catch (e) { ctx.status = 401'],
  },
  {
    name: 'Starlette',
    paste: 'try:\n    return await call_next(request)\nexcept Exception:\n    return JSONResponse({}, status_code=401)',
    marks: ['await call_next(request)\nexcept Exception:\n    return JSONResponse({}, status_code=401'],
  },
  {
    name: 'Express',
    paste: "app.use((err, req, res, next) => { res.status(401).json({ message: 'No' }) })",
    marks: ['(err, req, res, next) => { res.status(401)'],
  },
  {
    name: 'Express, one kind of error',
    paste: "app.use((err, req, res, next) => { if (err.name === 'UnauthorizedError') res.status(401).end() })",
    marks: [],
  },
  {
    name: 'a token is checked',
    paste: 'try { jwt.verify(t, key); next() } catch (e) { res.status(401).end() }',
    marks: [],
  },
  {
    name: 'Ktor',
    paste: 'exception<Throwable> { call, cause -> call.respond(HttpStatusCode.Unauthorized) }',
    marks: ['exception<Throwable> { call, cause -> call.respond(HttpStatusCode.Unauthorized'],
  },
  {
    name: 'JAX-RS',
    paste: 'ExceptionMapper<Throwable> returns Response.status(401)',
    marks: ['ExceptionMapper<Throwable> returns Response.status(401'],
  },
  {
    name: 'a route that looks something up',
    paste: 'try { const one = await Order.findById(id); res.json(one) } catch (e) { res.status(401).end() }',
    marks: ['try { const one = await Order.findById(id); res.json(one) } catch (e) { res.status(401)'],
  },
  {
    name: 'a route that checks a password',
    paste: 'try { const ok = await bcrypt.compare(a, b); res.json(ok) } catch (e) { res.status(401).end() }',
    marks: [],
  },
  {
    name: 'Flask',
    paste: '@app.errorhandler(Exception)\ndef any(e):\n    return {}, 401',
    marks: ['@app.errorhandler(Exception)\ndef any(e):\n    return {}, 401'],
  },
  {
    name: 'Rails',
    paste: 'rescue_from StandardError, with: -> { head :unauthorized }',
    marks: ['rescue_from StandardError, with: -> { head :unauthorized'],
  },
  {
    name: 'Flask-RESTX',
    paste: "@api.errorhandler\ndef handle_all(e):\n    return {'message': 'Unauthorized'}, 401",
    marks: ["@api.errorhandler\ndef handle_all(e):\n    return {'message': 'Unauthorized'}, 401"],
  },
];
