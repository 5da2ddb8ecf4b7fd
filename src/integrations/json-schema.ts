/** Validation against the published JSON Schema. */
import { Ajv2020, type SchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Published extends SchemaObject {
  readonly $defs?: Readonly<Record<string, { readonly properties?: { readonly kind?: { enum?: readonly string[] } } }>>;
}

/** Says what is wrong with a value: nothing when the schema allows it. */
export function schemaFaults(schema: Published): (value: unknown) => string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats.default(ajv);
  const valid = ajv.compile(schema);
  /** The definition of one kind of file: of a value of that kind it says more than the whole schema does. */
  const ofKind = (kind: unknown): ValidateFunction | undefined => {
    const [name] =
      Object.entries(schema.$defs ?? {}).find(([, { properties }]) =>
        properties?.kind?.enum?.some((one) => one === kind),
      ) ?? [];
    return name === undefined ? undefined : ajv.getSchema(`${schema.$id}#/$defs/${name}`);
  };
  return (value) => {
    if (valid(value)) return [];
    const meant = ofKind((value as { kind?: unknown } | null)?.kind) ?? valid;
    meant(value);
    return (meant.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
    );
  };
}
