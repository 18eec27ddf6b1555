/** A network of one hidden layer while it learns: Adam over the cross entropy, in batches. */
import type { Random } from '../../server/seed/sample-certificates/random'

const batch = 32
const [keep, keepSquare] = [0.9, 0.999]

export class TrainedNetwork {
  /** Each row: a bias, then one weight for each input. */
  readonly first: Float32Array
  readonly second: Float32Array
  private readonly slopes: [Float32Array, Float32Array]
  private readonly means: [Float32Array, Float32Array]
  private readonly squares: [Float32Array, Float32Array]
  private readonly hidden: Float32Array
  private readonly scores: Float32Array
  private readonly back: Float32Array
  private seen = 0
  private steps = 0

  constructor(
    private readonly inputs: number,
    private readonly size: number,
    private readonly outputs: number,
    random: Random,
  ) {
    const fill = (rows: number, columns: number) =>
      Float32Array.from({ length: rows * (columns + 1) }, (_, i) =>
        i % (columns + 1) === 0 ? 0 : random.normal() * Math.sqrt(2 / columns),
      )
    this.first = fill(size, inputs)
    this.second = fill(outputs, size)
    const like = (): [Float32Array, Float32Array] => [new Float32Array(this.first.length), new Float32Array(this.second.length)]
    this.slopes = like()
    this.means = like()
    this.squares = like()
    this.hidden = new Float32Array(size)
    this.back = new Float32Array(size)
    this.scores = new Float32Array(outputs)
  }

  answer(input: Float32Array): number {
    this.forward(input)
    return this.scores.indexOf(this.scores.reduce((a, b) => Math.max(a, b)))
  }

  learn(input: Float32Array, truth: number, rate: number): void {
    this.forward(input)
    this.backward(input, truth)
    if (++this.seen % batch === 0) this.step(rate)
  }

  private forward(input: Float32Array): void {
    for (let row = 0, w = 0; row < this.size; row++) {
      let sum = this.first[w++] as number
      for (let i = 0; i < this.inputs; i++) sum += (this.first[w++] as number) * (input[i] as number)
      this.hidden[row] = Math.max(0, sum)
    }
    for (let row = 0, w = 0; row < this.outputs; row++) {
      let sum = this.second[w++] as number
      for (let i = 0; i < this.size; i++) sum += (this.second[w++] as number) * (this.hidden[i] as number)
      this.scores[row] = sum
    }
  }

  private backward(input: Float32Array, truth: number): void {
    const top = this.scores.reduce((a, b) => Math.max(a, b))
    const all = this.scores.reduce((sum, score) => sum + Math.exp(score - top), 0)
    const [slope, after] = this.slopes
    this.back.fill(0)
    for (let row = 0; row < this.outputs; row++) {
      const error = Math.exp((this.scores[row] as number) - top) / all - (row === truth ? 1 : 0)
      const at = row * (this.size + 1)
      after[at] = (after[at] as number) + error
      for (let i = 0; i < this.size; i++) {
        after[at + 1 + i] = (after[at + 1 + i] as number) + error * (this.hidden[i] as number)
        this.back[i] = (this.back[i] as number) + error * (this.second[at + 1 + i] as number)
      }
    }
    for (let row = 0; row < this.size; row++) {
      if ((this.hidden[row] as number) <= 0) continue
      const error = this.back[row] as number
      const at = row * (this.inputs + 1)
      slope[at] = (slope[at] as number) + error
      for (let i = 0; i < this.inputs; i++) slope[at + 1 + i] = (slope[at + 1 + i] as number) + error * (input[i] as number)
    }
  }

  private step(rate: number): void {
    this.steps++
    const [a, b] = [1 - keep ** this.steps, 1 - keepSquare ** this.steps]
    for (const [k, weights] of [this.first, this.second].entries()) {
      const [slope, mean, square] = [this.slopes[k], this.means[k], this.squares[k]] as [Float32Array, Float32Array, Float32Array]
      for (let i = 0; i < weights.length; i++) {
        const g = (slope[i] as number) / batch
        const m = keep * (mean[i] as number) + (1 - keep) * g
        const s = keepSquare * (square[i] as number) + (1 - keepSquare) * g * g
        mean[i] = m
        square[i] = s
        weights[i] = (weights[i] as number) - (rate * (m / a)) / (Math.sqrt(s / b) + 1e-8)
      }
      slope.fill(0)
    }
  }
}
