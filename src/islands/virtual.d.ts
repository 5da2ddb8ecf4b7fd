declare module 'virtual:lookup-records' {
  const records: import('../core/lookup/records.ts').LookupRecords;
  export default records;
}
