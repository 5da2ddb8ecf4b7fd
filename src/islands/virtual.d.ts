declare module 'virtual:lookup-records' {
  const records: import('../core/lookup/records/records.ts').LookupRecords;
  export default records;
}
declare module 'virtual:knowledge' {
  const knowledge: import('../core/diagnosis/pack.ts').PackedKnowledge;
  export default knowledge;
}
declare module 'virtual:knowledge-words' {
  const words: import('../catalog/knowledge-data.ts').KnowledgeWords;
  export default words;
}
declare module 'virtual:symptom-words' {
  /** How many symptoms a part holds. */
  export const size: number;
  const parts: readonly (() => Promise<{
    readonly default: readonly import('../catalog/knowledge-data.ts').SymptomWords[];
  }>)[];
  export default parts;
}
declare module 'virtual:challenge-words' {
  const words: {
    readonly schemes: readonly Pick<
      import('../catalog/catalog.ts').Scheme,
      'id' | 'name' | 'answer' | 'url' | 'params' | 'errors'
    >[];
    readonly problems: readonly import('../catalog/schema.ts').ChallengeProblemFacts[];
  };
  export default words;
}
