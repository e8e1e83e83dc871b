import type { Block } from '../blocks.ts';
import type { BlockFacts } from './block-facts.ts';
import { linkShare } from './box.ts';
import { namesOthers } from './text-hints.ts';

/** A block before the first heading is this far from one. */
const NO_HEADING = 99;

/** The sections of a page: the blocks from a heading to the next one. */
export class SectionReader {
  private readonly headingOf: number[] = [];
  private readonly sums = new Map<number, { chars: number; linked: number }>();
  private readonly others = new Map<number, number>();

  constructor(blocks: readonly Block[], facts: readonly BlockFacts[]) {
    let heading = -1;
    blocks.forEach((block, index) => {
      if (block.kind === 'heading') {
        heading = index;
        this.others.set(index, namesOthers(block.text) ? 1 : 0);
      }
      this.headingOf.push(heading);
      if (heading === index) return;
      const sum = this.sums.get(heading) ?? { chars: 0, linked: 0 };
      sum.chars += facts[index]?.chars ?? 0;
      sum.linked += (facts[index]?.density ?? 0) * (facts[index]?.chars ?? 0);
      this.sums.set(heading, sum);
    });
  }

  /**
   * The features of the section of a block: how many blocks after its heading the block is, the characters (logarithm)
   * and share of links below the heading, how much deeper than the heading the block is, whether the heading is one of
   * other pages. `depthAt` tells how deep a block is by its index.
   */
  featuresAt(index: number, depthAt: (index: number) => number): number[] {
    const heading = this.headingOf[index] ?? -1;
    const sum = this.sums.get(heading) ?? { chars: 0, linked: 0 };
    return [
      heading < 0 ? NO_HEADING : index - heading,
      Math.log(1 + sum.chars),
      linkShare(sum),
      heading < 0 ? 0 : depthAt(index) - depthAt(heading),
      this.others.get(heading) ?? 0,
    ];
  }
}
