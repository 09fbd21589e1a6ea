/** Where the instrument comes from. The words in this folder are its authors', unchanged. */
export const source = {
  title: 'Reflecting on Your Hub Leadership Practice: Self-Reflection Tool',
  authors: 'Hub Leadership Study, a part of The Network Health Project',
  address: 'https://improvementnetworks.org',
} as const;
