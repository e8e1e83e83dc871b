/** The product's mark: a spiral. Decoration beside the product's name. */
export function Mark() {
  return (
    <svg
      class="mark"
      width={20}
      height={20}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2.25"
      stroke-linecap="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M12 12.5a1.5 1.5 0 0 1 2.6 1.2c0 2-1.7 3.1-3.3 3-2.6-.2-4.3-2.3-4.1-4.8.3-3.2 3-5.2 6-4.9 3.9.4 6.3 3.7 5.9 7.4-.5 4.5-4.300 7.200-8.400 6.700C5.600 20.500 2.600 16.500 3 12 3.500 6.500 8 2.700 13.200 3" />
    </svg>
  );
}
