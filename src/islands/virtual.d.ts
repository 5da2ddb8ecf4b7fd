declare module 'virtual:lookup-records' {
  const records: import('../core/lookup/records/records.ts').LookupRecords;
  export default records;
}
declare module 'virtual:knowledge' {
  const knowledge: import('../catalog/knowledge-data.ts').KnowledgeData;
  export default knowledge;
}
declare module 'virtual:knowledge-words' {
  const words: import('../catalog/knowledge-data.ts').KnowledgeWords;
  export default words;
}
declare module 'virtual:likeness' {
  const likeness: ReturnType<typeof import('../catalog/knowledge-data.ts').likenessData>;
  export default likeness;
}
declare module 'virtual:known-products' {
  const products: readonly import('../core/diagnosis/products.ts').NamedProduct[];
  export default products;
}
declare module 'virtual:product-names' {
  const parts: readonly (() => Promise<{ readonly default: Readonly<Record<string, string>> }>)[];
  export default parts;
}
declare module 'virtual:symptom-words' {
  const parts: readonly (() => Promise<{
    readonly default: readonly import('../catalog/knowledge-data.ts').SymptomWords[];
  }>)[];
  export default parts;
}
declare module 'virtual:status-words' {
  const parts: readonly (() => Promise<{
    readonly default: readonly import('../core/diagnosis/numbers/number-pages.ts').StatusWords[];
  }>)[];
  export default parts;
}
declare module 'virtual:texts' {
  const parts: readonly (() => Promise<{ readonly default: string }>)[];
  export default parts;
}
declare module 'virtual:scheme-words' {
  const parts: readonly (() => Promise<{ readonly default: import('../catalog/knowledge-data.ts').SchemeWords }>)[];
  export default parts;
}
declare module 'virtual:challenge-problems' {
  const problems: readonly import('../catalog/schema.ts').ChallengeProblemFacts[];
  export default problems;
}
