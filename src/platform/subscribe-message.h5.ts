/** A browser has no messages of WeChat's: nothing is asked. */
import type { TemplateAnswer } from './subscribe-message-types'

export const canAskForMessages = false

export const askForMessages = (_templateIds: readonly string[]): Promise<TemplateAnswer[]> => Promise.resolve([])
