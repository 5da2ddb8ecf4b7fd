/** A case of a rule: a paste, and the text at each place where the rule must see its symptom. */
export interface RuleCase {
  readonly name: string;
  readonly paste: string;
  /** In order, exactly; empty where the rule must see nothing. */
  readonly marks: readonly string[];
  /** The program and version that wrote it, or the documentation it follows. */
  readonly from?: string;
}
