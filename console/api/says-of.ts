/** What a failed call says to the person at the desk. */
import { ApiError } from '@contract/client'

export const saysOf = (error: unknown): string =>
  error instanceof ApiError
    ? [...new Set([error.failure.says, ...(error.failure.fields ?? []).map(({ says }) => says)])].join('；')
    : '出了点意外，请再试一次'
