/** How numbers are written while typing, so that a person can compare them with the paper. The value itself holds no spaces. */

export { isWholeDay, toDay, toDomainName } from '@domain/fields/typed-text'
export { groupCertificateNumber, groupPhone } from '@domain/fields/value-words'
