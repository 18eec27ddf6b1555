/**
 * The numbers the provider's reviewers call from, published so that a person can save them and need not fear a stranger. Fictitious here;
 * a provider of its own writes its own. Source: spec B2-7 (the number that will call).
 */
export const callerNumbers = ['0755-86013388', '0755-86013389', '0755-86013390', '0755-86013391', '0755-86013392', '0755-86013393'] as const

/** The provider's line for questions. */
export const servicePhone = '400-000-0000'

/** The number an order's first call comes from: the same order is called from the same number. `orderId` has 17 digits. */
export const callerNumberFor = (orderId: string): string =>
  callerNumbers[Number(orderId.slice(-4)) % callerNumbers.length] ?? callerNumbers[0]
