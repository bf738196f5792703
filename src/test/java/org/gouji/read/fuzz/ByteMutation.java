package org.gouji.read.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Something wrong with bytes, whatever they mean. */
final class ByteMutation {
    private static final int[] NUMBERS = {
        0, 1, -1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, Integer.MAX_VALUE, 1 << 31, 1 << 24
    };
    private final Random random;

    ByteMutation(Random random) {
        this.random = random;
    }

    byte[] apply(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + length());
        switch (random.nextInt(9)) {
            case 0:
                return Arrays.copyOf(bytes, from);
            case 1:
                return splice(bytes, from, to, new byte[0]);
            case 2:
                return splice(bytes, from, from, repeated(Arrays.copyOfRange(bytes, from, to)));
            case 3:
                return splice(bytes, from, from, token());
            case 4:
                return splice(bytes, from, to, Arrays.copyOfRange(bytes, bytes.length - (to - from), bytes.length));
            case 5:
                return flipped(bytes, 1 + random.nextInt(64));
            case 6:
                return number(bytes);
            case 7:
                return filled(bytes, from, to);
            default:
                return flipped(bytes, 1);
        }
    }

    private int length() {
        return random.nextInt(1 << (1 + random.nextInt(14)));
    }

    private byte[] repeated(byte[] block) {
        int times = Math.min(1 + random.nextInt(300), 1 + 200_000 / (block.length + 1));
        byte[] all = new byte[block.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(block, 0, all, i * block.length, block.length);
        }
        return all;
    }

    private byte[] token() {
        String token = HostileText.any(random);
        Charset charset = random.nextInt(4) == 0 ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
        return token.getBytes(charset);
    }

    private byte[] flipped(byte[] bytes, int times) {
        byte[] copy = bytes.clone();
        for (int i = 0; i < times && copy.length > 0; i++) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    /** A length, count or offset that lies. */
    private byte[] number(byte[] bytes) {
        byte[] copy = bytes.clone();
        int number = NUMBERS[random.nextInt(NUMBERS.length)];
        int width = 1 << random.nextInt(3);
        int at = random.nextInt(Math.max(1, copy.length - width));
        for (int i = 0; i < width && at + i < copy.length; i++) {
            copy[at + i] = (byte) (number >> (8 * i));
        }
        return copy;
    }

    private byte[] filled(byte[] bytes, int from, int to) {
        byte[] copy = bytes.clone();
        Arrays.fill(copy, from, to, (byte) (random.nextBoolean() ? 0 : 0xFF));
        return copy;
    }

    /** {@code bytes} with what stands from {@code from} to {@code to} replaced. */
    static byte[] splice(byte[] bytes, int from, int to, byte[] middle) {
        byte[] all = new byte[from + middle.length + bytes.length - to];
        System.arraycopy(bytes, 0, all, 0, from);
        System.arraycopy(middle, 0, all, from, middle.length);
        System.arraycopy(bytes, to, all, from + middle.length, bytes.length - to);
        return all;
    }
}
