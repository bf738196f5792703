package org.gouji;

/** Starts the program: with paths or none the workbench, with a command the command line. */
public final class App {

    private App() {}

    /** Entry point; {@code args} as in CONTRACT.md, section Commands. */
    public static void main(String[] args) {
        System.err.println("gouji");
    }
}
