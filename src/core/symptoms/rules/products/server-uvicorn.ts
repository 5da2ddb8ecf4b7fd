/**
 * uvicorn, which runs FastAPI and other Python programs, names itself:
 *
 *     server: uvicorn
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverUvicorn = productFields('server-uvicorn', [['server', /^(?:uvicorn|hypercorn|daphne)\b/i]]);
