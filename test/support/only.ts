/** A test of what only one target has: on the other it is not told, and counts neither as passed nor as skipped. */
import { target } from './live-line'

type Tell = (name: string, body: jest.ProvidesCallback) => void

/** `only('weapp')('name', body)` */
export const only = (wanted: 'h5' | 'weapp'): Tell => (target === wanted ? (name, body) => test(name, body) : () => undefined)
