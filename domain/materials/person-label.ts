/** Whose paper it is: the role, with the name once it is known. */
export const personLabel = (role: string, name: string | undefined): string => (name ? `${role} ${name}` : role)
