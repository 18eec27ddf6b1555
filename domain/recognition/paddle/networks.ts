/** The two networks of PP-OCR and their alphabet, behind which no runtime is visible; and the arrays of numbers they take and give. */
export type Tensor = { readonly data: Float32Array; readonly dims: readonly number[] }

export type PaddleNetworks = {
  /** A picture (1 × 3 × height × width) to the probability that each pixel belongs to text (1 × 1 × height × width). */
  readonly findText: (picture: Tensor) => Promise<Tensor>
  /** A line (1 × 3 × 48 × width) to the probability of each character at each of its positions (1 × positions × alphabet). */
  readonly readLine: (line: Tensor) => Promise<Tensor>
  /** The characters of `readLine`, in its order; the first stands for "no character here". */
  readonly alphabet: readonly string[]
}

/** The alphabet from the text of the model's key file: one character a line, nothing before the first, a space after the last. */
export function alphabetOf(keys: string): string[] {
  const lines = keys.split('\n').map((line) => line.replace('\r', ''))
  if (lines[lines.length - 1] === '') lines.pop()
  return [...(lines[0] === '' ? [] : ['']), ...lines, ' ']
}
