import { RingProgress, Text } from "@mantine/core";
import type { ReactNode } from "react";

type RingProps = {
  /** Undefined: there is nothing of which it could be a part. */
  percent: number | undefined;
  size: number;
  thickness: number;
  children: ReactNode;
};

/** A part of the whole, for the eye: what it means stands beside it in words. */
export const Ring = ({ percent = 0, size, thickness, children }: RingProps) => (
  <RingProgress
    size={size}
    thickness={thickness}
    roundCaps
    aria-hidden
    rootColor="var(--line)"
    sections={percent > 0 ? [{ value: percent, color: "var(--grass)" }] : []}
    label={
      <Text ta="center" size="xs" fw={700} data-numbers>
        {children}
      </Text>
    }
  />
);
