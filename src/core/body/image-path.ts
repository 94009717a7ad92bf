/** Whether the address of an image is that of a file in `content/images/`, as in `images/camp-plan.png`. */
export const isImagePath = (address: string): boolean => /^images\/[a-z0-9]+(-[a-z0-9]+)*\.(png|jpg|webp)$/.test(address);
